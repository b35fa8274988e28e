package org.retinue.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.retinue.tour.Id;
import org.retinue.tour.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// Answers to other programs, written as a pack is: ids, words, dates and texts have the same form,
/// members stand in the order of the record, and what is absent is left out.
public final class Reports {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(inclusion ->
                            inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Id.class, ToStringSerializer.instance)
                                    .addSerializer(new Words())
                                    .addSerializer(Text.class, new Texts()))
                    .build();

    private Reports() {}

    /// The document of a record of texts, numbers, dates, ids, enumerations, and lists and records
    /// of them.
    public static byte[] json(Record report) {
        return Layout.pretty(MAPPER.valueToTree(report));
    }

    private static final class Words extends ValueSerializer<Enum<?>> {
        @Override
        public Class<?> handledType() {
            return Enum.class;
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator into, SerializationContext context) {
            into.writeString(Word.of(value));
        }
    }

    private static final class Texts extends ValueSerializer<Text> {
        @Override
        public void serialize(Text value, JsonGenerator into, SerializationContext context) {
            into.writeStartObject(value);
            value.forms()
                    .forEach((language, form) -> into.writeStringProperty(language.tag(), form));
            into.writeEndObject();
        }
    }
}
