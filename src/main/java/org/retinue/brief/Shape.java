package org.retinue.brief;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.retinue.tour.Language;
import org.retinue.tour.Position;

/// The schema's formats, as this program checks them: what passes can be read into the model. Other
/// programs may take them as hints.
enum Shape implements Format {
    LANGUAGE_TAG,
    NOT_BLANK,
    DATE,
    DATE_TIME,
    TIME_OF_DAY,
    TIME_ZONE,
    POSITION;

    @Override
    public String getName() {
        return Word.of(this);
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        try {
            return read(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean read(String value) {
        return switch (this) {
            case LANGUAGE_TAG -> new Language(value).tag().equals(value);
            case NOT_BLANK -> !value.isBlank();
            case DATE -> LocalDate.parse(value) != null;
            case DATE_TIME -> OffsetDateTime.parse(value) != null;
            case TIME_OF_DAY -> LocalTime.parse(value) != null;
            case TIME_ZONE -> ZoneId.of(value).getId().equals(value);
            case POSITION -> Position.read(value).written().equals(value);
        };
    }
}
