package org.retinue.ui.home;

import org.retinue.ui.Command;

/// The commands with which work on a tour begins.
public record Starts(Command newTour, Command importPacks, Command openSample) {}
