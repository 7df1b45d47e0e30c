// The module Kaartimport starts here.
