package org.retinue.audience;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;

/// Records taken apart and put together.
final class Records {

    /// What a class is made of never changes, but is found anew whenever it is asked for.
    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return List.of(type.getRecordComponents());
                }
            };

    private Records() {}

    static List<RecordComponent> components(Record value) {
        return COMPONENTS.get(value.getClass());
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
                components(value).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The canonical constructor of a record", e);
        }
    }
}
