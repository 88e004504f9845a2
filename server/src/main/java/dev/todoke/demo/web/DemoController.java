package dev.todoke.demo.web;

import dev.todoke.demo.DemoDesk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The demonstration's own page, open to whoever sits at the machine: counts only, nobody's record.
@Controller
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class DemoController {

    private final DemoDesk desk;

    DemoController(DemoDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/demo")
    String all(Model model) {
        model.addAttribute("page", page());
        return "demo/progress";
    }

    @GetMapping("/demo/progress")
    String progress(Model model) {
        model.addAttribute("page", page());
        return "demo/progress :: stages";
    }

    private DemoPage page() {
        return DemoPage.of(desk.run(), desk.stages(), desk.results());
    }
}
