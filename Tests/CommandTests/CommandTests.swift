// CommandTests starts here.
