package com.example;

import io.streamlets.annotations.Blueprint;

/** The application; its main is generated as {@code SensorsMain}. */
@Blueprint("blueprint.conf")
public interface Sensors {}
