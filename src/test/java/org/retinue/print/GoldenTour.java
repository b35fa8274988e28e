package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.Food;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Menu;
import org.retinue.tour.Person;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// The tour that every golden paper is printed of: all that a paper can show, and people whose
/// names are written in all the scripts of papers.
final class GoldenTour {

    private static final Language ARABIC = Language.ARABIC;
    private static final Language RUSSIAN = Language.RUSSIAN;
    private static final Language FRENCH = Language.FRENCH;

    static final Tour TOUR = tour();

    private GoldenTour() {}

    private static Tour tour() {
        var rich = SampleTours.rich();
        var directory =
                SampleTours.DIRECTORY
                        .with(named(SampleTours.HEAD, "معالي السيد تشاندا موانسا", "Чанда Мванса"))
                        .with(named(SampleTours.LEAD, "السيد ليانغ تشي يوان", "Лян Чжиюань"))
                        .with(named(SampleTours.INTERPRETER, "السيدة تشن يو", "Чэнь Юй"));
        return rich.withItems(items(rich), directory)
                .withStays(List.of(stay("1", "2801", RoomClass.SUITE, SampleTours.HEAD)), directory)
                .withGifts(List.of(gift()), directory)
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
        if (item instanceof Engagement banquet && item.id().equals(new ItemId("banquet"))) {
            return banquet.withSetting(Setting.USUAL.withMenu(menu()));
        }
        if (item instanceof Engagement visit && item.id().equals(new ItemId("visit"))) {
            return visit.withTitle(
                    visit.title()
                            .with(ARABIC, "زيارة خط تجميع البطاريات BYD ومضمار الاختبار")
                            .with(RUSSIAN, "Линия сборки батарей и испытательный трек"));
        }
        if (item instanceof Engagement signing && item.id().equals(new ItemId("signing"))) {
            return signing.withSetting(Setting.USUAL.withSignatures(List.of(signature())));
        }
        return item;
    }

    private static Menu menu() {
        return Menu.UNKNOWN.withDishes(
                List.of(
                        new Dish(
                                Text.of("Steamed grouper", "清蒸石斑鱼"),
                                java.util.Set.of(Food.FISH),
                                Text.EMPTY)));
    }

    private static Signature signature() {
        return new Signature(
                Text.of("Memorandum on digital transformation", "数字化转型合作备忘录"),
                Optional.of(SampleTours.HEAD.id()),
                Optional.of(SampleTours.LEAD.id()),
                List.of(SampleTours.DEPUTY.id()));
    }

    private static Stay stay(String id, String room, RoomClass roomClass, Person guest) {
        return new Stay(
                new StayId(id),
                SampleTours.HOTEL.id(),
                room,
                roomClass,
                List.of(guest.id()),
                SampleTours.FIRST,
                SampleTours.FIRST.plusDays(2),
                Text.EMPTY);
    }

    private static Gift gift() {
        return new Gift(
                new GiftId("vase"),
                Text.of("Cloisonné vase", "景泰蓝花瓶"),
                GiftDirection.TO_GUESTS,
                Text.of("City of Shenzhen", "深圳市"),
                Optional.of(SampleTours.HEAD.id()),
                OptionalInt.of(800),
                "2026-17",
                org.retinue.tour.Handover.IN_PUBLIC,
                Optional.of(new ItemId("banquet")),
                true);
    }
}
