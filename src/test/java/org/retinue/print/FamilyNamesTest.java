package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;

class FamilyNamesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    H.E. Mr Chanda Mwansa,      ZM, mwansa chanda mwansa
                    Mr Joseph BANDA,            ZM, banda joseph banda
                    Mr BANDA Joseph,            ZM, banda banda joseph
                    Dr. Jean SAINT-LÔ,          FR, saint-lô jean saint-lô
                    Ms He Jing,                 CN, he he jing
                    Mr Liang Zhiyuan,           CN, liang liang zhiyuan
                    Mr Nguyen Van An,           VN, nguyen nguyen van an
                    Madonna,                    IT, madonna madonna
                    Dr,                         IT, ''
                    """)
    void theFamilyNameIsFoundByTheCustomOfTheCountry(String name, String country, String sought) {
        var person = Person.named(new PersonId("p"), Text.english(name)).withCountry(country);
        assertEquals(sought, FamilyNames.of(person));
    }
}
