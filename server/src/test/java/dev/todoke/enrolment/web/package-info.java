@NullMarked
package dev.todoke.enrolment.web;

import org.jspecify.annotations.NullMarked;
