"""Gets what sources have, through one function that opens sockets and judges where they go."""
