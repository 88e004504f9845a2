package dev.todoke.enrolment.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Addresses of earlier letters lead to the present procedure (以前の案内のアドレス), as the notice of 2017-08-10 promised.
@Controller
@Profile("portal")
class OldAddressController {

    @GetMapping({"/portal/invitation/**", "/portal/client-certificate/**"})
    String explain() {
        return "enrolment/old-address";
    }
}
