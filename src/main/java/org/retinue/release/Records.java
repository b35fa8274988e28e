package org.retinue.release;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    static List<RecordComponent> components(Object of) {
        return COMPONENTS.get(of.getClass());
    }

    static Object value(RecordComponent component, Object of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("The accessor of a record", e);
        }
    }

    /// A record of the same class of other values, unless it refuses them.
    @SuppressWarnings("unchecked") // the class of a value makes values of its type
    static <T> Optional<T> like(T like, Object[] values) {
        var types =
                components(like).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of(
                    (T) like.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new LinkageError("The canonical constructor of a record", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The canonical constructor of a record", e);
        }
    }
}
