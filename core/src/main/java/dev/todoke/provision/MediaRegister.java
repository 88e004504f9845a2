package dev.todoke.provision;

import dev.todoke.provision.delivery.Medium;
import dev.todoke.provision.delivery.MediumState;
import dev.todoke.provision.delivery.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The media of an application (媒体の管理簿), folded from its events: each with its number and where it is now.
public record MediaRegister(Application application) {

    /// One medium as it stands (媒体と所在).
    ///
    /// @param last the newest event about it
    public record Entry(Medium medium, MediumState state, DeliveryEvent last) {}

    public List<Entry> media() {
        Map<String, Entry> media = new LinkedHashMap<>();
        for (RecordedEvent recorded : application.history()) {
            if (recorded.event() instanceof DeliveryEvent event) {
                take(event, media);
            }
        }
        return List.copyOf(media.values());
    }

    private static void take(DeliveryEvent event, Map<String, Entry> media) {
        switch (event) {
            case DeliveryEvent.MediumRegistered(var medium) ->
                media.put(medium.number(), new Entry(medium, MediumState.AT_OFFICE, event));
            case DeliveryEvent.MediumSent sent -> moved(sent.number(), MediumState.WITH_APPLICANT, event, media);
            case DeliveryEvent.MediumReported reported -> moved(reported.number(), MediumState.REPORTED, event, media);
            case DeliveryEvent.MediumReturned back -> moved(back.number(), MediumState.BACK, event, media);
            case DeliveryEvent.MediumChecked checked -> moved(checked.number(), MediumState.CHECKED, event, media);
            case DeliveryEvent.MediumDestroyed gone -> moved(gone.number(), MediumState.DESTROYED, event, media);
            case DeliveryEvent.ListHandedIn _,
                    DeliveryEvent.ListDestructionFixed _,
                    DeliveryEvent.ListMatched _,
                    DeliveryEvent.ListDestroyed _,
                    DeliveryEvent.LinkageRecorded _,
                    DeliveryEvent.PartsBuilt _,
                    DeliveryEvent.IdentifiersPacked _ -> {
                // no medium moves
            }
        }
    }

    private static void moved(String number, MediumState state, DeliveryEvent event, Map<String, Entry> media) {
        media.computeIfPresent(number, (_, entry) -> new Entry(entry.medium(), state, event));
    }

    public Optional<Entry> find(String number) {
        return media().stream()
                .filter(entry -> entry.medium().number().equals(number))
                .findFirst();
    }

    /// The number of the next medium.
    public String nextNumber() {
        String provision = application
                .last(ReviewEvent.ProvisionNumbered.class)
                .map(event -> event.number().value())
                .orElse("");
        return "%s-M%02d".formatted(provision, media().size() + 1);
    }

    /// The parts that a package was made of.
    public List<Part> parts() {
        return ListState.parts(application).isPresent() ? List.of(Part.DATA, Part.IDENTIFIERS) : List.of(Part.WHOLE);
    }

    /// Checksum of the package of a part as last made, empty before.
    public String sha256(Part part) {
        return switch (part) {
            case WHOLE, DATA ->
                application
                        .last(FileEvent.PackageMade.class)
                        .map(event -> event.packed().sha256())
                        .orElse("");
            case IDENTIFIERS ->
                application
                        .last(DeliveryEvent.IdentifiersPacked.class)
                        .map(event -> event.packed().sha256())
                        .orElse("");
        };
    }

    /// The parts of the newest packages that lie on a medium which is not destroyed.
    public Set<Part> written() {
        var found = new ArrayList<Part>();
        for (Entry entry : media()) {
            var medium = entry.medium();
            if (entry.state() != MediumState.DESTROYED && medium.sha256().equals(sha256(medium.part()))) {
                found.add(medium.part());
            }
        }
        return found.stream().collect(Collectors.toUnmodifiableSet());
    }
}
