// The module Kaartvraag starts here.
