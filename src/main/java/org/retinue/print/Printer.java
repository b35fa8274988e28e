package org.retinue.print;

import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Sides;

/// A printer of the system, or whatever else takes pages.
public record Printer(PrintService service) {

    public String name() {
        return service.getName();
    }

    /// Whether it turns the sheets over.
    public boolean printsBothSides() {
        return service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, null, null);
    }

    boolean takes(Class<? extends Attribute> kind) {
        return service.isAttributeCategorySupported(kind);
    }
}
