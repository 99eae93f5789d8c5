# The person's own file of settings: what is wrong with it, and what helps.
settings-unreadable = { $file } cannot be read ({ $why }). Make it readable for you, or remove it: without it, adjourn has its own defaults.
settings-syntax = this is no TOML: { $why }
settings-syntax-remedy = write a setting as key, equals sign, value; each on a line of its own
settings-unknown-key = there is no setting “{ $key }”
settings-unknown-key-remedy = the settings are: { $known }
settings-not-one-of = “{ $given }” is no value of { $key }
settings-not-one-of-remedy = write one of: { $known }
settings-no-line = { $key } takes a text on one line
settings-no-line-remedy = write between quotes what is to be shown, { $longest } characters at most
settings-no-list = { $key } takes a list of texts
settings-no-list-remedy = write the texts between brackets, each between quotes, with commas
settings-no-seats = keys are moved for a seat
settings-no-seats-remedy = write them under [keys.chair], [keys.stage] or [keys.desk]
settings-no-such-act = at the { $seat } there is no “{ $act }” whose key could be moved
settings-no-such-act-remedy = what can be moved: { $known }
settings-no-such-key = “{ $key }” is no key that can be given
settings-no-such-key-remedy = write a single letter or sign, or F1 to F12
settings-clash = the key “{ $key }” would mean both “{ $act }” and “{ $other }”
settings-clash-remedy = give one of them another key
settings-no-cues = commands are set for cues
settings-no-cues-remedy = write them under [cues], each as cue = ["program", "argument"]; the cues are: { $known }
settings-no-such-cue = there is no cue “{ $cue }”
settings-no-such-cue-remedy = the cues are: { $known }
settings-no-command = the command of “{ $cue }” is no list of a program and its arguments
settings-no-command-remedy = write { $cue } = ["program", "argument"]; no shell reads it
