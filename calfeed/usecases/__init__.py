"""What calfeed does, one module a use case: each fetches, asks a pure function, and stores what it said."""
