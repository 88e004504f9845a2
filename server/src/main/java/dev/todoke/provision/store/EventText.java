package dev.todoke.provision.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.todoke.provision.Event;
import dev.todoke.provision.application.UnknownCodeOfForm;
import dev.todoke.provision.application.UsePeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/// Events as text of the database (出来事の書き方): JSON by component names, the kind in a column of its own.
final class EventText {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Event.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(UsePeriod.Start.class, StartByName.class)
            .withConfigOverride(String.class, EventText::missingIsEmpty)
            .withConfigOverride(List.class, EventText::missingIsEmpty)
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .build();

    /// The two ways a period can start, named in the text because the core knows no JSON.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "start")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = UsePeriod.Start.OnReceipt.class, name = "onReceipt"),
        @JsonSubTypes.Type(value = UsePeriod.Start.On.class, name = "on")
    })
    private interface StartByName {}

    /// What an event of earlier days did not have reads as empty.
    private static void missingIsEmpty(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    String write(Event event) {
        return json.writeValueAsString(event);
    }

    String texts(SortedMap<String, String> texts) {
        return json.writeValueAsString(texts);
    }

    Event read(String kind, String payload) {
        var type = KINDS.get(kind);
        if (type == null) {
            throw new UnknownCodeOfForm("event " + kind);
        }
        return (Event) json.readValue(payload, type);
    }
}
