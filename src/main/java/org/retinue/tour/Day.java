package org.retinue.tour;

import java.time.LocalDate;

/// A date of the tour and what stands above its programme (the city, the theme).
public record Day(LocalDate date, Text heading) {}
