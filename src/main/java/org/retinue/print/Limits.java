package org.retinue.print;

import java.time.Duration;

/// How much one paper may take before it is given up: elements that a template is filled into,
/// pages, and time. What goes beyond is a template gone astray, or a hostile one.
record Limits(int elements, int pages, Duration time) {

    static final Limits USUAL = new Limits(1_000_000, 2_000, Duration.ofSeconds(60));
}
