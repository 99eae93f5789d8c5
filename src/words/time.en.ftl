# Moments, durations, lateness.
time-of-day = { $hour }:{ $minute }
