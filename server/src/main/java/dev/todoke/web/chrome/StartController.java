package dev.todoke.web.chrome;

import dev.todoke.web.Face;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page, where one chooses a face, and the pages that belong to no face (入り口).
@Controller
class StartController {

    private final List<Face> faces;

    StartController(Environment environment) {
        faces = Stream.of(Face.values())
                .filter(face -> environment.acceptsProfiles(Profiles.of(face.key())))
                .toList();
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("faces", faces);
        return "web/start";
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("faces", faces);
        return "web/help";
    }

    @GetMapping("/about")
    String about() {
        return "web/about";
    }
}
