// The tests of WijkwebCommands start here.
