package org.retinue.print;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retinue.tour.Trouble;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Fills an HTML template with a record. Attributes of the template name the record's components:
/// `data-each` repeats an element for a list, `data-with` enters another record, `data-if` keeps an
/// element only where there is something and `data-unless` only where not, `data-text` puts in
/// text, `data-say` a sentence in each language, `data-class`, `data-id`, `data-lang` and
/// `data-style` set attributes. A name that the innermost record does not have is looked up in
/// those around it.
///
/// Text only ever becomes text nodes: whatever a name or a title holds, it cannot become markup.
final class Template {

    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .collect(
                                    Collectors.toMap(
                                            RecordComponent::getName,
                                            RecordComponent::getAccessor));
                }
            };

    private final Ink ink;
    private final Voices voices;
    private final Function<String, Trouble> broken;
    private final int mostElements;
    private int elements;
    private final Deque<Record> scopes = new ArrayDeque<>();

    private Template(Ink ink, Voices voices, Function<String, Trouble> broken, int mostElements) {
        this.ink = ink;
        this.voices = voices;
        this.broken = broken;
        this.mostElements = mostElements;
    }

    /// Fills the template; a name in it that the paper does not know makes the trouble that is
    /// handed in.
    static void fill(
            Element template,
            Paper paper,
            Voices voices,
            Ink ink,
            Function<String, Trouble> broken,
            int mostElements) {
        var filling = new Template(ink, voices, broken, mostElements);
        filling.scopes.push((Record) paper);
        filling.fill(template);
    }

    private void fill(Element element) {
        count();
        var each = taken(element, "data-each");
        if (!each.isEmpty()) {
            repeat(element, list(each));
            return;
        }
        var when = taken(element, "data-if");
        if (!when.isEmpty() && !isThere(value(when))) {
            element.getParentNode().removeChild(element);
            return;
        }
        var unless = taken(element, "data-unless");
        if (!unless.isEmpty() && isThere(value(unless))) {
            element.getParentNode().removeChild(element);
            return;
        }
        var with = taken(element, "data-with");
        if (!with.isEmpty()) {
            enter(element, value(with));
            return;
        }
        fillIn(element);
    }

    /// Lists within lists may be as long as their product.
    private void count() {
        elements++;
        if (elements > mostElements) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, "> " + mostElements + " elements");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("template");
        }
    }

    private List<?> list(String name) {
        if (value(name) instanceof List<?> values) {
            return values;
        }
        throw broken.apply(name);
    }

    private void repeat(Element element, List<?> values) {
        var parent = element.getParentNode();
        for (var value : values) {
            var copy = (Element) element.cloneNode(true);
            parent.insertBefore(copy, element);
            count();
            enter(copy, value);
        }
        parent.removeChild(element);
    }

    private void enter(Element element, Object value) {
        switch (value) {
            case Optional<?> optional when optional.isPresent() -> enter(element, optional.get());
            case Optional<?> _ -> element.getParentNode().removeChild(element);
            case Phrase phrase -> write(element, phrase);
            case Record inner -> {
                scopes.push(inner);
                fillIn(element);
                scopes.pop();
            }
            default -> throw broken.apply(value.getClass().getSimpleName());
        }
    }

    private void fillIn(Element element) {
        setAttributes(element);
        var text = taken(element, "data-text");
        var say = taken(element, "data-say");
        if (!text.isEmpty()) {
            write(element, value(text));
        } else if (!say.isEmpty()) {
            write(element, said(say));
        } else {
            children(element).forEach(this::fill);
        }
    }

    private Phrase said(String key) {
        try {
            return voices.say(key.contains(".") ? key : "print." + key);
        } catch (MissingResourceException _) {
            throw broken.apply(key);
        }
    }

    private void setAttributes(Element element) {
        for (var name : taken(element, "data-class").split(" ", -1)) {
            if (!name.isEmpty()) {
                addClass(element, name, value(name));
            }
        }
        for (var name : List.of("id", "lang", "dir")) {
            var component = taken(element, "data-" + name);
            if (!component.isEmpty()) {
                element.setAttribute(name, value(component).toString());
            }
        }
        var style = taken(element, "data-style");
        if (!style.isEmpty()) {
            element.setAttribute("style", style(value(style)));
        }
    }

    /// A place or a size, which are nothing but numbers: no text of a tour becomes a style.
    private String style(Object value) {
        return switch (value) {
            case At at -> at.toString();
            case At.Size size -> size.toString();
            case Plan.Share share -> share.toString();
            default -> throw broken.apply(value.getClass().getSimpleName());
        };
    }

    private void addClass(Element element, String name, Object value) {
        var added =
                switch (value) {
                    case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
                    case Boolean holds -> holds ? name : "";
                    default -> throw broken.apply(name);
                };
        element.setAttribute("class", (element.getAttribute("class") + " " + added).strip());
    }

    private void write(Element element, Object value) {
        switch (value) {
            case String text -> ink.write(element, text);
            case Phrase phrase -> write(element, phrase);
            default -> throw broken.apply(value.getClass().getSimpleName());
        }
    }

    private void write(Element element, Phrase phrase) {
        for (var at = 0; at < phrase.said().size(); at++) {
            var said = phrase.said().get(at);
            var span = element.getOwnerDocument().createElement("span");
            span.setAttribute("class", at == 0 ? "first" : "second");
            span.setAttribute("lang", said.language().tag());
            span.setAttribute("dir", voices.isFromRight(said.language()) ? "rtl" : "ltr");
            write(span, said);
            if (at > 0) {
                element.appendChild(element.getOwnerDocument().createTextNode(" "));
            }
            element.appendChild(span);
        }
    }

    private void write(Element span, Phrase.Said said) {
        if (voices.isFromRight(said.language())) {
            ink.writeFromRight(span, said.text());
        } else {
            ink.write(span, said.text());
        }
    }

    private Object value(String name) {
        for (var scope : scopes) {
            var accessor = ACCESSORS.get(scope.getClass()).get(name);
            if (accessor != null) {
                return read(accessor, scope);
            }
        }
        throw broken.apply(name);
    }

    private static Object read(Method accessor, Record scope) {
        try {
            return accessor.invoke(scope);
        } catch (ReflectiveOperationException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, accessor.getName());
        }
    }

    private static boolean isThere(Object value) {
        return switch (value) {
            case String text -> !text.isEmpty();
            case Phrase phrase -> !phrase.isEmpty();
            case List<?> list -> !list.isEmpty();
            case Optional<?> optional -> optional.isPresent();
            case Boolean holds -> holds;
            default -> true;
        };
    }

    private static String taken(Element element, String attribute) {
        var value = element.getAttribute(attribute);
        element.removeAttribute(attribute);
        return value;
    }

    private static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
