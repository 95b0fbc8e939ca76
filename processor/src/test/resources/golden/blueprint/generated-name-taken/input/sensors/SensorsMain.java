package sensors;

/** A main class of the user. */
class SensorsMain {}
