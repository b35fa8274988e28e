package org.retinue.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retinue.envelope.OfficeCard;
import org.retinue.tour.KnownOffice;
import org.retinue.tour.Office;

/// The offices that are known here, by what somebody types.
final class KnownOffices {

    private KnownOffices() {}

    /// The one that is meant; nothing once it has been said that there is none, or more than one.
    static Optional<OfficeCard> named(World world, Office office, String typed) {
        return meant(world, office, typed).map(found -> OfficeCard.of(found.getValue()));
    }

    static Optional<Map.Entry<String, KnownOffice>> meant(
            World world, Office office, String typed) {
        var found = found(office, typed);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var names = office.known().values().stream().map(KnownOffice::name).toList();
        world.tell(
                found.isEmpty() ? "envelope.office.unknown" : "envelope.office.several",
                typed,
                names.isEmpty() ? "–" : String.join(", ", names));
        return Optional.empty();
    }

    /// Those of exactly the name, or else those of whose name it is a part.
    private static List<Map.Entry<String, KnownOffice>> found(Office office, String typed) {
        var part = lower(typed);
        var all = office.known().entrySet().stream();
        var alike = all.filter(one -> lower(one.getValue().name()).contains(part)).toList();
        var exact =
                alike.stream().filter(one -> lower(one.getValue().name()).equals(part)).toList();
        return exact.isEmpty() ? alike : exact;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
