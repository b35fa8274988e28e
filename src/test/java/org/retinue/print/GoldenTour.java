package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// The tour that every golden paper is printed of: all that a paper can show, and people whose
/// names are written in all the scripts of papers.
final class GoldenTour {

    private static final Language ARABIC = Language.ARABIC;
    private static final Language RUSSIAN = Language.RUSSIAN;
    private static final Language FRENCH = Language.FRENCH;

    static final Tour TOUR = named(ListingTours.whole());

    /// The tour as it was given out before.
    static final Tour BEFORE = named(ListingTours.before());

    private GoldenTour() {}

    private static Tour named(Tour rich) {
        var directory =
                rich.directory()
                        .with(named(ListingTours.HEAD, "معالي السيد تشاندا موانسا", "Чанда Мванса"))
                        .with(named(ListingTours.LEAD, "السيد ليانغ تشي يوان", "Лян Чжиюань"))
                        .with(named(ListingTours.INTERPRETER, "السيدة تشن يو", "Чэнь Юй"));
        return rich.withItems(items(rich), directory)
                .withHeading(
                        rich.heading()
                                .withTitle(
                                        rich.heading()
                                                .title()
                                                .with(ARABIC, "زيارة عمل لوزير التجارة الزامبي")
                                                .with(
                                                        RUSSIAN,
                                                        "Рабочий визит министра торговли Замбии")
                                                .with(
                                                        FRENCH,
                                                        "Visite de travail du ministre du Commerce de Zambie")));
    }

    private static Person named(Person person, String arabic, String russian) {
        return person.withName(person.name().with(ARABIC, arabic).with(RUSSIAN, russian));
    }

    private static List<Item> items(Tour rich) {
        var items = new ArrayList<Item>();
        rich.items().forEach(item -> items.add(set(item)));
        return items;
    }

    private static Item set(Item item) {
        if (item instanceof Engagement visit && item.id().equals(new ItemId("visit"))) {
            return visit.withTitle(
                    visit.title()
                            .with(ARABIC, "زيارة خط تجميع البطاريات BYD ومضمار الاختبار")
                            .with(RUSSIAN, "Линия сборки батарей и испытательный трек"));
        }
        if (item instanceof Engagement talks && item.id().equals(new ItemId("talks"))) {
            return talks.withSetting(Setting.USUAL.withSignatures(List.of(signature())));
        }
        if (item instanceof Engagement signing && item.id().equals(new ItemId("signing"))) {
            return signing.withSetting(Setting.USUAL.withSignatures(List.of(signature())));
        }
        return item;
    }

    private static Signature signature() {
        return new Signature(
                Text.of("Memorandum on digital transformation", "数字化转型合作备忘录"),
                Optional.of(SampleTours.HEAD.id()),
                Optional.of(SampleTours.LEAD.id()),
                List.of(SampleTours.DEPUTY.id()));
    }
}
