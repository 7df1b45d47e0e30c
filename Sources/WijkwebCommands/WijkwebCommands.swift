// The module WijkwebCommands starts here.
