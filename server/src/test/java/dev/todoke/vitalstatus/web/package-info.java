/// Tests.
@NullMarked
package dev.todoke.vitalstatus.web;

import org.jspecify.annotations.NullMarked;
