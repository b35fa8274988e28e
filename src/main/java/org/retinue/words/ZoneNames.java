package org.retinue.words;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// The names that other systems have for time zones.
public final class ZoneNames {

    private ZoneNames() {}

    /// The zone that Windows calls so: `China Standard Time`.
    public static Optional<ZoneId> windows(String name) {
        var id = TimeZone.getIDForWindowsID(name, "001");
        try {
            return id == null ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
