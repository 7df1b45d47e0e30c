// The tests of Kaartvraag start here.
