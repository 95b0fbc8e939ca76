package sensors;

import io.streamlets.annotations.Streamlet;

@Streamlet
class Average extends Base {}
