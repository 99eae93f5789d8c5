//! The clerk owns the log: catches up, decides, appends, reports.
