// The module Wijkmodel starts here.
