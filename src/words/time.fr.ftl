# Moments, durées, retard.
time-of-day = { $hour } h { $minute }
