# Whether the machine was kept from sleeping and its screen from going dark, and what to do where it was not.
awake-sleep-granted = This machine does not go to sleep while adjourn runs. Closing the lid still does it.
awake-sleep-refused = This machine may go to sleep: { $why }.
awake-blank-granted = The screen does not go dark while adjourn runs.
awake-blank-refused = The screen may go dark: { $why }.

awake-not-here = adjourn cannot ask this system
awake-no-bus = there is nobody to ask in this session ({ $said })
awake-no-service = nothing on this machine grants it
awake-denied = the rules of this machine do not allow it in this session
awake-no-answer = the desktop does not answer

awake-remedy-linux = Turn it off in the desktop’s settings, or start with: systemd-inhibit --what=sleep:idle adjourn
awake-remedy-macos = Start with: caffeinate -di adjourn
awake-remedy-other = Turn sleep and screen saver off in the settings of the system.
