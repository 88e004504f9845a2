package dev.todoke.notification;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Prefecture;

/// What is known of a whole file beside its records (届出申出書の内容): who sent it, where to, and on what occasion.
public record Sender(FacilityCode facility, Prefecture enteredIn, Arrival arrival) {}
