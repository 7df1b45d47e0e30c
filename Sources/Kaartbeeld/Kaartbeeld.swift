// The module Kaartbeeld starts here.
