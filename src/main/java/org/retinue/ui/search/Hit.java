package org.retinue.ui.search;

/// One line of what was found.
record Hit(Target target, String name, String detail) {}
