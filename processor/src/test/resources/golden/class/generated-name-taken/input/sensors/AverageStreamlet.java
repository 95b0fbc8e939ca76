package sensors;

/** A class of the user, with a name that the processor wants. */
class AverageStreamlet {}
