-- Prints what wrk measured so that a program can read it: requests, seconds, milliseconds (99 of 100), failures.
function done(summary, latency)
    local errors = summary.errors
    local failed = errors.connect + errors.read + errors.write + errors.status
    local line = "measured %d %.6f %.3f %d\n"
    io.write(line:format(summary.requests, summary.duration / 1e6, latency:percentile(99) / 1e3, failed))
end
