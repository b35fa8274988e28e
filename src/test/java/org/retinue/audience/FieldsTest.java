package org.retinue.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Id;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Every field of everything a tour is made of is of some kind of data. Who adds a field decides
/// who may see it: until then it is withheld from everybody, and this test fails.
class FieldsTest {

    @Test
    void everyComponentOfEveryRecordOfATourIsAssigned() {
        var records = records();
        assertTrue(records.size() > 35, "only " + records.size() + " records were found");
        assertEquals(
                records.stream().collect(Collectors.toMap(Class::getSimpleName, FieldsTest::names)),
                records.stream()
                        .collect(
                                Collectors.toMap(
                                        Class::getSimpleName,
                                        type -> new TreeSet<>(Fields.of(type).names()))));
    }

    @Test
    void aFieldThatNobodyAssignedIsAsSecretAsAnyCanBe() {
        assertEquals(DataKind.SECURITY, Fields.of(Text.class).kind("added later", DataKind.TOUR));
        assertTrue(DataKind.SECURITY.isSensitive());
    }

    @Test
    void theTourOfSecretsHasATokenInEveryTextOfTheModel() {
        var texts = new TreeSet<String>();
        for (var type : records()) {
            if (Fields.areKnown(type)) {
                Arrays.stream(type.getRecordComponents())
                        .filter(FieldsTest::isText)
                        .map(component -> type.getSimpleName() + "." + component.getName())
                        .filter(Secrets::isFree)
                        .forEach(texts::add);
            }
        }
        assertEquals(texts, new TreeSet<>(Secrets.make().components()));
    }

    private static boolean isText(RecordComponent component) {
        return parts(component.getGenericType())
                        .anyMatch(part -> part == String.class || part == Text.class)
                && component.getType() != java.util.SortedMap.class;
    }

    private static Set<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// All that can be reached from a tour, but for ids, which are nothing but one word.
    private static Set<Class<?>> records() {
        var found = new LinkedHashSet<Class<?>>();
        var open = new java.util.ArrayDeque<Class<?>>(List.of(Tour.class));
        while (!open.isEmpty()) {
            var type = open.removeFirst();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
            if (type.isRecord() && !Id.class.isAssignableFrom(type) && found.add(type)) {
                Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> parts(component.getGenericType()))
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static Stream<Class<?>> parts(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType made ->
                    Arrays.stream(made.getActualTypeArguments()).flatMap(FieldsTest::parts);
            default -> Stream.empty();
        };
    }
}
