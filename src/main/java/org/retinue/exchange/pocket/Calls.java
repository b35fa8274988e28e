package org.retinue.exchange.pocket;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.retinue.tour.Position;

/// Links that a telephone opens by itself: to call a number, to show a place on its own map.
final class Calls {

    /// What a number to dial is written with; an extension is left to the caller.
    private static final Pattern OTHER = Pattern.compile("[^0-9+*#]");

    private static final Pattern EXTENSION = Pattern.compile("(?i)(ext|转|x|;|,).*");

    private Calls() {}

    /// A link that calls the number; an element that does nothing where no number is in it.
    static Element link(Element parent, String number) {
        var dialled = OTHER.matcher(EXTENSION.matcher(number).replaceFirst("")).replaceAll("");
        return dialled.isEmpty()
                ? parent.appendElement("span")
                : PocketPage.part(parent, "a", "call").attr("href", "tel:" + dialled);
    }

    static Element map(Element parent, Position position) {
        return PocketPage.part(parent, "a", "map")
                .attr("href", "geo:" + position.written().replace(" ", ""));
    }
}
