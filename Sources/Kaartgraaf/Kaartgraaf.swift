// The module Kaartgraaf starts here.
