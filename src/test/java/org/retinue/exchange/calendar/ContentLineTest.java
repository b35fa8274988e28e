package org.retinue.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLineTest {

    /// RFC 6868: what may not stand in a parameter is written with a caret, from left to right.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    CN=Li Ming       , Li Ming
                    CN="Li; Ming"    , Li; Ming
                    CN=^'Ming^'      , "Ming"
                    CN=Hall^^now     , Hall^now
                    CN=Hall^^^'1^'   , Hall^"1"
                    CN=Hall^1        , Hall^1
                    """)
    void aParameterIsReadAsItWasMeant(String written, String meant) {
        var line =
                ContentLine.of(new Lines.Line(1, "ATTENDEE;" + written + ":mailto:li@example.org"));
        assertEquals(Optional.of(meant), line.flatMap(one -> one.parameter("CN")));
        assertEquals(Optional.of("mailto:li@example.org"), line.map(ContentLine::value));
    }
}
