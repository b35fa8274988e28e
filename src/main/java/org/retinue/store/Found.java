package org.retinue.store;

import org.retinue.tour.Item;
import org.retinue.tour.TourId;

/// An item that fits what was searched for. It shows the way to the tour; the tour itself is read
/// and compared with its seal when it is opened.
public record Found(TourId tour, Item item) {}
