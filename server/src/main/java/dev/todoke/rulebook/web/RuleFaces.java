package dev.todoke.rulebook.web;

import dev.todoke.web.Face;
import dev.todoke.web.NoSuchPage;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// The faces that show the rules (規則集のある入り口): hospitals, the registry room, everybody. Others answer "no such page".
@Component
class RuleFaces {

    /// The faces as they stand in addresses.
    static final String PATH = "/{face:portal|registry|public}/rules";

    private final Set<Face> open;

    RuleFaces(Environment environment) {
        open = Stream.of(Face.PORTAL, Face.REGISTRY, Face.PUBLIC)
                .filter(face -> environment.acceptsProfiles(Profiles.of(face.key())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// First page of the rules in a face, and prefix of all of them.
    String base(String word) {
        return open.stream()
                .filter(face -> face.key().equals(word))
                .findFirst()
                .map(face -> face.path() + "/rules")
                .orElseThrow(NoSuchPage::new);
    }
}
