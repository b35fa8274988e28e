package org.retinue.audience;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Records taken apart and put together.
final class Records {

    private Records() {}

    static List<RecordComponent> components(Record value) {
        return List.of(value.getClass().getRecordComponents());
    }

    static Object value(RecordComponent component, Record of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("The accessor of a record", e);
        }
    }

    /// A record of the same class of other values.
    static Record like(Record value, Object[] values) {
        var type = value.getClass();
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The canonical constructor of a record", e);
        }
    }
}
