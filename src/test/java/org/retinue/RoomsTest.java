package org.retinue;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Tour;

/// The table of rooms: who may know whom. When there is a reason to change it, change it here;
/// there is no list of exceptions.
class RoomsTest {

    private static final List<Room> ROOMS =
            List.of(
                    Room.of("tour"),
                    Room.of("edit", "tour"),
                    Room.of("check", "tour", "seating"),
                    Room.of("mend", "tour", "edit", "check"),
                    Room.of("arrange", "tour"),
                    Room.of("release", "tour"),
                    Room.of("audience", "tour"),
                    Room.of("seating", "tour"),
                    Room.of(
                            "words", "tour", "arrange", "check", "edit", "mend", "release",
                            "seating"),
                    Room.of("store", "tour"),
                    Room.of("brief", "tour"),
                    Room.of("print", "tour", "release", "check", "words", "seating"),
                    Room.of("envelope", "tour"),
                    Room.of("exchange", "tour", "words"),
                    Room.of(
                            "desk",
                            "tour",
                            "edit",
                            "check",
                            "mend",
                            "arrange",
                            "release",
                            "audience",
                            "words",
                            "store",
                            "brief",
                            "print",
                            "envelope",
                            "exchange"),
                    Room.of(
                            "ui",
                            "tour",
                            "edit",
                            "check",
                            "mend",
                            "arrange",
                            "release",
                            "audience",
                            "seating",
                            "words",
                            "store",
                            "brief",
                            "print",
                            "envelope",
                            "exchange",
                            "desk"),
                    Room.of(
                            "cli",
                            "tour",
                            "edit",
                            "check",
                            "mend",
                            "arrange",
                            "release",
                            "audience",
                            "words",
                            "store",
                            "brief",
                            "print",
                            "envelope",
                            "exchange",
                            "desk"));

    /// Rooms that are functions of values and need nothing but the language.
    private static final List<String> PURE =
            List.of("tour", "edit", "check", "mend", "arrange", "release", "audience", "seating");

    private static final Map<String, List<String>> SEEN_ONLY_BY =
            Map.of(
                    "store",
                    List.of(
                            "java.sql..",
                            "javax.sql..",
                            "org.sqlite..",
                            "org.jdbi..",
                            "org.flywaydb.."),
                    "brief",
                    List.of("tools.jackson..", "com.fasterxml.jackson..", "com.networknt.."),
                    "print",
                    List.of("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox.."),
                    "ui",
                    List.of(
                            "javafx..",
                            "com.sun.javafx..",
                            "atlantafx..",
                            "org.kordamp..",
                            "org.controlsfx.."),
                    "words",
                    List.of("com.ibm.icu..", "org.commonmark.."),
                    "exchange",
                    List.of("org.jsoup..", "org.dhatim.."),
                    "envelope",
                    List.of("org.jose4j.."),
                    "cli",
                    List.of("picocli.."));

    static List<Room> rooms() {
        return ROOMS;
    }

    static List<String> pure() {
        return PURE;
    }

    static Set<String> keepers() {
        return SEEN_ONLY_BY.keySet();
    }

    /// Every other test here passes on an empty program.
    @Test
    void thereIsAProgramToLookAt() {
        assertTrue(Program.CLASSES.contain(Tour.class), "the rooms were not imported");
        assertTrue(
                Program.CLASSES.size() > 100,
                "only " + Program.CLASSES.size() + " classes were imported");
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        var known = Stream.concat(Stream.of(""), ROOMS.stream().map(Room::name)).toList();
        assertEquals(
                List.of(),
                Program.CLASSES.stream()
                        .map(RoomsTest::room)
                        .distinct()
                        .filter(room -> !known.contains(room))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyThoseOfTheTable(Room room) {
        var others = resideInAPackage("org.retinue..").and(resideOutsideOfPackage(room.inside()));
        noClasses()
                .that()
                .resideInAPackage(room.inside())
                .should()
                .dependOnClassesThat(others.and(DescribedPredicate.not(room.known())))
                .because(
                        room.name()
                                + " knows "
                                + room.knows()
                                + " and no other room: a star, not layers")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("pure")
    void aRoomOfFunctionsNeedsNoLibrary(String room) {
        classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.retinue.."))
                .because("values and functions of values outlive every library")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("keepers")
    void aLibraryIsSeenByOneRoom(String keeper) {
        noClasses()
                .that(resideOutsideOfPackage(inside(keeper)))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(SEEN_ONLY_BY.get(keeper).toArray(String[]::new)))
                .because("only " + keeper + " sees it, so that it can be replaced there alone")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void onlyWordsReadsBundles() {
        noClasses()
                .that(resideOutsideOfPackage(inside("words")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ResourceBundle")
                .because("what the program says is handed down, never looked up elsewhere")
                .check(Program.CLASSES);
    }

    /// Pictures come as bytes, and what is read is never made into objects by itself.
    @Test
    void noAddressIsOpenedAndNothingIsMadeOfSerialisedObjects() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "javafx.scene.web..", "java.rmi..")
                                .or(
                                        DescribedPredicate.describe(
                                                "open addresses or read objects",
                                                type ->
                                                        List.of(
                                                                        "java.awt.Desktop",
                                                                        "java.io.ObjectInputStream",
                                                                        "java.net.HttpURLConnection",
                                                                        "java.net.Socket",
                                                                        "java.net.ServerSocket",
                                                                        "java.net.URLConnection",
                                                                        "javafx.application.HostServices")
                                                                .contains(type.getName()))))
                .because("the program works without a network, and a file can ask it for nothing")
                .check(Program.CLASSES);
    }

    @Test
    void noRoomStandsInACircleWithOthers() {
        slices().matching("org.retinue.(*)..").should().beFreeOfCycles().check(Program.CLASSES);
    }

    @Test
    void noRoomOfTheWindowsStandsInACircleWithOthers() {
        slices().matching("org.retinue.ui.(*)..").should().beFreeOfCycles().check(Program.CLASSES);
    }

    @Test
    void noRoomOfTheWindowsKnowsWhoPutsThemTogether() {
        noClasses()
                .that()
                .resideInAPackage("org.retinue.ui.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.retinue.ui")
                .because("the window is made of its rooms, and each can be read without it")
                .check(Program.CLASSES);
    }

    @Test
    void nobodyAsksTheTime() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "ask java.time for the present",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner()
                                                        .getPackageName()
                                                        .startsWith("java.time")
                                                && call.getName().equals("now")
                                                && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty()))
                .because("the clock is handed in, so that every result can be had again")
                .check(Program.CLASSES);
    }

    @Test
    void aTourIsMadeOfNothingThatCanChange() {
        assertEquals(
                List.of(),
                Program.CLASSES.stream()
                        .filter(type -> room(type).equals("tour") && type.isRecord())
                        .map(JavaClass::reflect)
                        .flatMap(record -> Stream.of(record.getRecordComponents()))
                        .filter(component -> canChange(component.getType()))
                        .map(RecordComponent::toString)
                        .toList());
    }

    /// Collections are named by the interfaces of which the constructors take unmodifiable copies.
    private static boolean canChange(Class<?> type) {
        var copied = Set.of(List.class, Set.class, SortedMap.class, SortedSet.class);
        return type.isArray()
                || ((Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                        && !copied.contains(type));
    }

    private static String room(JavaClass type) {
        var below = type.getPackageName().substring("org.retinue".length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    private static String inside(String room) {
        return "org.retinue." + room + "..";
    }

    /// A line of the table.
    record Room(String name, List<String> knows) {

        static Room of(String name, String... knows) {
            return new Room(name, List.of(knows));
        }

        String inside() {
            return RoomsTest.inside(name);
        }

        DescribedPredicate<JavaClass> known() {
            return resideInAnyPackage(knows.stream().map(RoomsTest::inside).toArray(String[]::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
