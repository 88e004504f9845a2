package dev.todoke.web.signin;

import dev.todoke.web.Face;
import dev.todoke.web.NoSuchPage;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// The faces with accounts that this program runs (動いている入り口).
@Component
class OpenFaces {

    private final Set<Face> open;

    OpenFaces(Environment environment) {
        open = Stream.of(Face.values())
                .filter(Face::needsAccount)
                .filter(face -> environment.acceptsProfiles(Profiles.of(face.key())))
                .collect(Collectors.toUnmodifiableSet());
    }

    Face named(String word) {
        return open.stream()
                .filter(face -> face.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
