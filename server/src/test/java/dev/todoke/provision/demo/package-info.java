/// Tests of the sample applications (練習用の申出).
@NullMarked
package dev.todoke.provision.demo;

import org.jspecify.annotations.NullMarked;
