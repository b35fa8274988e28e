package org.retinue.ui.calendar;

import org.retinue.tour.Directory;
import org.retinue.tour.Tour;

/// A tour that a calendar can go into, with what is known there: one that is there, or an empty one
/// that would be made.
record Destination(Tour tour, boolean isNew, Directory known) {}
