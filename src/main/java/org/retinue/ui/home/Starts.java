package org.retinue.ui.home;

import org.retinue.ui.studio.Command;

/// The commands with which work on a tour begins.
public record Starts(Command newTour, Command importPacks, Command openSample) {}
